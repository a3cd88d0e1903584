// Runs before anything is painted. A prerendered page shows its figures without a query; an address
// with one asks for another view, which must not begin with the wrong figures and then jump.
if (location.search.length > 1) {
  const page = document.documentElement;
  page.className = 'asks';
  // The view will be drawn by these: they are fetched beside the first script, not after it.
  const code = document.currentScript?.dataset.code ?? '';
  for (const href of code.split(' ').filter(Boolean)) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = href;
    document.head.append(link);
  }
  addEventListener(
    'error',
    (event) => {
      // The script that would draw the view did not come: the page as it opens is better than none.
      if (event.target instanceof HTMLScriptElement) page.className = 'unanswered';
    },
    true,
  );
}
