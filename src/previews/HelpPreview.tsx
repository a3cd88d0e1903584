import { helplines } from '../data/helplines.ts';
import { PreviewCard } from './PreviewCard.tsx';
import type { PageWords } from './pageWords.ts';

/** Those that serve everybody; the page has all. */
const lines = helplines.flatMap(({ name, phone, nations }) =>
  phone !== '' && nations.includes('UK') ? [`${name}: ${phone}`] : [],
);

export function HelpPreview({ title }: PageWords) {
  return <PreviewCard title={title} label={lines} />;
}
