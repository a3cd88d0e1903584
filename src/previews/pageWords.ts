/** What a page says of itself in its head. */
export interface PageWords {
  /** The title of its window, without the name of the site. */
  readonly title: string;
  readonly description: string;
  /** The row that its address names; empty where it names none. */
  readonly slug: string;
}
