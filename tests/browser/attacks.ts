/** What could be injected into a page on its way, each asking for something that must not come. */
export function markup(elsewhere: string): string {
  return `<script>window.ran = 'inline'</script>
    <style>body { color: red }</style>
    <p style="color: red" onclick="window.ran = 'handler'">Injected</p>
    <script src="${elsewhere}script.js"></script>
    <link rel="stylesheet" href="${elsewhere}style.css">
    <img src="${elsewhere}image.png" alt=""><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="">
    <iframe src="${elsewhere}frame"></iframe>
    <object data="${elsewhere}object"></object>
    <form action="${elsewhere}form" method="post"><button>Send</button></form>`;
}

interface Attack {
  readonly name: string;
  /** What the browser names as the reason. */
  readonly directive: RegExp;
  /** Runs in the page. */
  readonly attack: (elsewhere: string) => unknown;
}

/** What a script that got into the page could try. */
export const attacks: readonly Attack[] = [
  {
    name: 'markup from text',
    directive: /^require-trusted-types-for /,
    attack: () => {
      document.body.innerHTML = '<img src="/favicon.svg" onload="window.ran = 1">';
    },
  },
  {
    name: 'an inline script',
    directive: /^(script-src-elem inline|require-trusted-types-for )/,
    attack: () => {
      const script = document.createElement('script');
      script.append('window.ran = 1');
      document.body.append(script);
    },
  },
  {
    name: 'a script from elsewhere',
    directive: /^require-trusted-types-for /,
    attack: (elsewhere) => {
      document.body.append(Object.assign(document.createElement('script'), { src: elsewhere }));
    },
  },
  {
    name: 'a policy of its own for trusted types',
    directive: /^trusted-types /,
    attack: () => {
      const types = Reflect.get(window, 'trustedTypes');
      types.createPolicy('default', { createHTML: (text: string) => text });
    },
  },
  {
    name: 'an event handler in an attribute',
    directive: /^(script-src-attr inline|require-trusted-types-for )/,
    attack: () => {
      const button = document.createElement('button');
      button.setAttribute('onclick', 'window.ran = 1');
      button.click();
    },
  },
  {
    name: 'a style attribute',
    directive: /^style-src-attr inline$/,
    attack: () => document.body.setAttribute('style', 'color: red'),
  },
  {
    name: 'a request to elsewhere',
    directive: /^connect-src http/,
    attack: (elsewhere) => fetch(elsewhere),
  },
  {
    name: 'a beacon to elsewhere',
    directive: /^connect-src http/,
    attack: (elsewhere) => navigator.sendBeacon(elsewhere, 'here'),
  },
  {
    name: 'an image from elsewhere',
    directive: /^img-src http/,
    attack: (elsewhere) => {
      document.body.append(Object.assign(new Image(), { src: elsewhere }));
    },
  },
  {
    name: 'a frame',
    directive: /^frame-src http/,
    attack: (elsewhere) => {
      document.body.append(Object.assign(document.createElement('iframe'), { src: elsewhere }));
    },
  },
  {
    name: 'a form',
    directive: /^form-action http/,
    attack: (elsewhere) => {
      const form = Object.assign(document.createElement('form'), { action: elsewhere });
      document.body.append(form);
      form.submit();
    },
  },
  {
    name: 'another base for links',
    directive: /^base-uri http/,
    attack: (elsewhere) => {
      document.head.append(Object.assign(document.createElement('base'), { href: elsewhere }));
    },
  },
];
