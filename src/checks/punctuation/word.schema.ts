import * as z from 'zod';

/** A word of Chinese characters: nothing in it means anything to the pattern that it becomes part of. */
export const word = z.string().regex(/^[\u3400-\u9fff]{1,12}$/);
