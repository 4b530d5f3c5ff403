import * as z from 'zod';

/** `torn-paragraph` takes no parameters. */
export const tornParagraph = z.strictObject({});

export type TornParagraphParameters = z.input<typeof tornParagraph>;
