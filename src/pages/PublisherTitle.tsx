interface PublisherTitleProps {
  readonly title: string;
}

/** A title as its publisher printed it, in quotation marks: the words are not this site's. */
export function PublisherTitle({ title }: PublisherTitleProps) {
  return <cite data-words="publisher">“{title}”</cite>;
}
