/** The style and the script of the page, each with the hash by which the page's policy knows it. */
export interface PageAssets {
  readonly style: Asset;
  readonly script: Asset;
}

export interface Asset {
  /** What stands between the tags. */
  readonly text: string;
  /** A source of the Content-Security-Policy: `'sha256-…'`. */
  readonly source: string;
}
