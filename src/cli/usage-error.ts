/** A command line that cannot be understood; the message is in the user's language already. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}
