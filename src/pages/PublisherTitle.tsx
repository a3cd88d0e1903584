import styles from './SourcesPage.module.css';

interface PublisherTitleProps {
  readonly title: string;
}

/** A title as its publisher printed it, in quotation marks: the words are not this site's. */
export function PublisherTitle({ title }: PublisherTitleProps) {
  return <cite className={styles.title} data-words="publisher">{`“${title}”`}</cite>;
}
