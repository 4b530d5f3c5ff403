/** The argument by which the program knows that it runs as the helper of another thread. */
export const helperWord = '--helper-thread';
