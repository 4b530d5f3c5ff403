import { childrenOf, valOf } from '../../readers/docx/elements.ts';
import type { Part } from '../../readers/docx/package.ts';

/** Ids of the styles that Word has for comments, where the document has them. */
export interface CommentStyles {
  readonly reference: string | undefined;
  readonly text: string | undefined;
}

/** Styles go by names that are the same in all languages; their ids are not. */
export function commentStyles(styles: Part | undefined): CommentStyles {
  return { reference: styleNamed('annotation reference', styles), text: styleNamed('annotation text', styles) };
}

function styleNamed(name: string, styles: Part | undefined): string | undefined {
  const style = childrenOf(styles?.root, 'w:style').find((one) => valOf(one, 'w:name') === name);
  return style?.attributes['w:styleId'];
}
