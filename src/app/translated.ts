/** Tells, when asked, whether somebody else has replaced texts since: a browser that translates. */
export function watchTexts(root: HTMLElement): () => boolean {
  let isRewritten = false;
  const note = (records: readonly MutationRecord[]) => {
    isRewritten ||= records.some(isOfText);
  };
  const observer = new MutationObserver(note);
  observer.observe(root, { subtree: true, childList: true, characterData: true });
  return () => {
    note(observer.takeRecords());
    observer.disconnect();
    return isRewritten;
  };
}

/** What scripts/exit.js says is expected. */
function isOfText({ target, removedNodes }: MutationRecord): boolean {
  if (target instanceof Element && target.hasAttribute('data-exit-words')) return false;
  return target instanceof Text || [...removedNodes].some((node) => node instanceof Text);
}
