/** Headings of the groups of helplines, by the needs of helplines.csv. */
export const needWords: Readonly<Record<string, string>> = {
  danger: 'A child is in danger now',
  child: 'You are a child or a young person',
  adult: 'You are worried about a child',
  image: 'An image or video is online',
  survivor: 'It happened to you, now or long ago',
  behaviour: 'You are worried about your own or somebody else’s thoughts or behaviour',
};
