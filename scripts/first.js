// Runs before anything is painted. A prerendered page shows its figures without a query; an address
// with one asks for another view, which must not begin with the wrong figures and then jump.
if (location.search.length > 1) {
  const page = document.documentElement;
  page.className = 'asks';
  // The view will be drawn by these: they are fetched beside the first script, not after it.
  const { code = '', core = '', figures = '' } = document.currentScript?.dataset ?? {};
  /** @param {string} href @param {object} wanted */
  const fetchSoon = (href, wanted) => {
    document.head.append(Object.assign(document.createElement('link'), { href, ...wanted }));
  };
  for (const href of code.split(' ').filter(Boolean)) fetchSoon(href, { rel: 'modulepreload' });
  const fetchData = (/** @type {string} */ href) =>
    fetchSoon(href, { rel: 'preload', as: 'fetch', crossOrigin: '' });
  if (core) fetchData(core);
  // The files of all measures, the page's own one first; the query may ask for another.
  const files = figures.split(' ').filter(Boolean);
  const measure = new URLSearchParams(location.search).get('measure');
  const file = files.find((href) => href.includes(`/${measure}-`)) ?? files[0];
  if (file) fetchData(file);
  addEventListener(
    'error',
    (event) => {
      // The script that would draw the view did not come: the page as it opens is better than none.
      if (event.target instanceof HTMLScriptElement) page.className = 'unanswered';
    },
    true
  );
}
