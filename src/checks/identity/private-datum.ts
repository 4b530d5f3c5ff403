/** Something of a private person that a text tells, as indices of the text. */
export interface PrivateDatum {
  readonly outcome: 'name' | 'identity' | 'telephone' | 'card' | 'plate' | 'address';
  readonly start: number;
  readonly end: number;
  /** Enough of it to know it by, the rest masked: a message must not spread it. */
  readonly shown: string;
}
