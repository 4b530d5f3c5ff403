import type { Comment } from './block.ts';

/** HTML comments, found before anything else looks at the text: they may stand in any line and are never report. */
export function findComments(text: string): Comment[] {
  const comments: Comment[] = [];
  let from = text.indexOf('<!--');
  while (from !== -1) {
    const close = text.indexOf('-->', from + 4);
    if (close === -1) break;
    comments.push({ range: { start: from, end: close + 3 }, text: text.slice(from + 4, close).trim() });
    from = text.indexOf('<!--', close + 3);
  }
  return comments;
}
