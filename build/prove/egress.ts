/**
 * What a page, or a worker, may try in order to say something to a network. Each gets the address of a host that is its
 * own, and does not wait: whether anything left is seen outside. They run inside the page and need nothing around them.
 */

export type Attempt = (host: string) => unknown;

/** These stay where they are; each may be tried in one page after the other. */
export const FROM_THE_PAGE: Readonly<Record<string, Attempt>> = {
  'window-open': (host) => window.open(`https://${host}/`),
  'a-blank-link': (host) => {
    const link = Object.assign(document.createElement('a'), { href: `https://${host}/`, target: '_blank' });
    document.body.append(link);
    link.click();
  },
  fetch: (host) => void fetch(`https://${host}/`).catch(() => 0),
  'fetch-no-cors': (host) => void fetch(`https://${host}/`, { mode: 'no-cors' }).catch(() => 0),
  'xml-http-request': (host) => {
    const request = new XMLHttpRequest();
    request.open('GET', `https://${host}/`);
    request.send();
  },
  'web-socket': (host) => new WebSocket(`wss://${host}/`),
  'event-source': (host) => new EventSource(`https://${host}/`),
  beacon: (host) => navigator.sendBeacon(`https://${host}/`, 'x'),
  picture: (host) => Object.assign(new Image(), { src: `https://${host}/x.png` }),
  stylesheet: (host) =>
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `https://${host}/x.css` }),
    ),
  'css-import': (host) => {
    document.head.append(
      Object.assign(document.createElement('style'), { textContent: `@import "https://${host}/x.css";` }),
    );
  },
  'font-face': (host) => {
    const face = new FontFace('elsewhere', `url(https://${host}/x.woff2)`);
    void face.load().catch(() => 0);
  },
  script: (host) =>
    document.head.append(Object.assign(document.createElement('script'), { src: `https://${host}/x.js` })),
  frame: (host) =>
    document.body.append(Object.assign(document.createElement('iframe'), { src: `https://${host}/` })),
  object: (host) =>
    document.body.append(Object.assign(document.createElement('object'), { data: `https://${host}/x.html` })),
  video: (host) =>
    document.body.append(Object.assign(document.createElement('video'), { src: `https://${host}/x.mp4` })),
  form: (host) => {
    const form = Object.assign(document.createElement('form'), {
      action: `https://${host}/`,
      method: 'post',
      target: '_blank',
    });
    document.body.append(form);
    form.submit();
  },
  preconnect: (host) =>
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'preconnect', href: `https://${host}/` }),
    ),
  'dns-prefetch': (host) =>
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'dns-prefetch', href: `https://${host}/` }),
    ),
  prefetch: (host) =>
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'prefetch', href: `https://${host}/x` }),
    ),
  modulepreload: (host) =>
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'modulepreload', href: `https://${host}/x.js` }),
    ),
  icon: (host) =>
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'icon', href: `https://${host}/x.ico` }),
    ),
  'web-rtc': (host) => {
    const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:${host}:3478` }] });
    peer.createDataChannel('x');
    void peer.createOffer().then((offer) => peer.setLocalDescription(offer));
  },
  'web-transport': (host) => new WebTransport(`https://${host}:4433/`).ready.catch(() => 0),
  webview: (host) =>
    document.body.append(Object.assign(document.createElement('webview'), { src: `https://${host}/` })),
  ping: (host) => {
    const link = Object.assign(document.createElement('a'), { href: '#x', ping: `https://${host}/` });
    document.body.append(link);
    link.click();
  },
  download: (host) => {
    const link = Object.assign(document.createElement('a'), { href: `https://${host}/x`, download: 'x' });
    document.body.append(link);
    link.click();
  },
};

/** These leave the page, where they can: each is tried on a page of its own, last. */
export const LEAVING: Readonly<Record<string, Attempt>> = {
  navigation: (host) => void (location.href = `https://${host}/`),
  'meta-refresh': (host) => {
    const meta = document.createElement('meta');
    meta.httpEquiv = 'refresh';
    meta.content = `0;url=https://${host}/`;
    document.head.append(meta);
  },
};

export const FROM_A_WORKER: Readonly<Record<string, Attempt>> = {
  'worker-fetch': (host) => void fetch(`https://${host}/`).catch(() => 0),
  'worker-xml-http-request': (host) => {
    const request = new XMLHttpRequest();
    request.open('GET', `https://${host}/`);
    request.send();
  },
  'worker-web-socket': (host) => new WebSocket(`wss://${host}/`),
  'worker-event-source': (host) => new EventSource(`https://${host}/`),
  'worker-import': (host) => void import(/* @vite-ignore */ `https://${host}/x.js`).catch(() => 0),
  'worker-web-transport': (host) => new WebTransport(`https://${host}:4433/`).ready.catch(() => 0),
};
