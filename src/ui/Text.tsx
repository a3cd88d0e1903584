type Words = string | number | false | undefined;

interface TextProps {
  readonly children: Words | readonly Words[];
}

/**
 * Words that stand beside something else in their element, or are put together from several values.
 * A browser that translates a page replaces its text nodes, and React would go on writing to those
 * that are gone: as the only text of an element they are replaced with the whole of its content.
 */
export function Text({ children }: TextProps) {
  return <span>{[children].flat().filter(isSaid).join('')}</span>;
}

function isSaid(words: Words): boolean {
  return words !== false && words !== undefined;
}
