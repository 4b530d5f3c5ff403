/** A path with `/` as a URI reference: relative where the path is, of the scheme `file` where it is absolute. */
export function pathToUri(path: string): string {
  const encoded = path.split('/').map(encodeSegment).join('/');
  if (path.startsWith('/')) return `file://${encoded}`;
  // A drive letter keeps its colon.
  if (/^[A-Za-z]:\//.test(path)) return `file:///${encoded.replace('%3A', ':')}`;
  return encoded;
}

/** A lone half of a character, which a file name can hold, has no encoding. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.replace(/\p{Cs}/gu, '\uFFFD'));
}
