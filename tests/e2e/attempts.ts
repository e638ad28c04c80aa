/**
 * What a page may try in order to get out, to get something in or to look around. Each runs in the page and says what
 * came of it; without the house's layers each would say something else.
 */

/** What a refusal looks like from inside; anything else is a door that stands open. */
export const REFUSALS = new Set(['refused', 'null', 'denied', 'undefined']);

export const ATTEMPTS: Readonly<Record<string, () => Promise<string> | string>> = {
  'a window': () => (window.open('https://example.com/') === null ? 'null' : 'open'),
  'an empty window': () => (window.open('about:blank') === null ? 'null' : 'open'),
  fetch: () => fetch('https://example.com/').then(String, () => 'refused'),
  'a fetch without answer': () =>
    fetch('https://example.com/', { mode: 'no-cors' }).then(String, () => 'refused'),
  'a fetch of its own files': () => fetch('/index.html').then(String, () => 'refused'),
  'a web socket': () =>
    new Promise((resolve) => {
      const socket = new WebSocket('wss://example.com/');
      socket.onopen = () => resolve('open');
      socket.onerror = () => resolve('refused');
    }),
  'an event source': () =>
    new Promise((resolve) => {
      const source = new EventSource('https://example.com/');
      source.onopen = () => resolve('open');
      source.onerror = () => resolve('refused');
    }),
  'a foreign picture': () =>
    new Promise((resolve) => {
      const picture = new Image();
      picture.onload = () => resolve('loaded');
      picture.onerror = () => resolve('refused');
      picture.src = 'https://example.com/x.png';
    }),
  'a file above its own': () =>
    new Promise((resolve) => {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = '/..%2f..%2fpackage.json';
      link.onload = () => resolve('loaded');
      link.onerror = () => resolve('refused');
      document.head.append(link);
    }),
  'a frame': () =>
    new Promise((resolve) => {
      const frame = document.createElement('iframe');
      document.addEventListener('securitypolicyviolation', () => resolve('refused'), { once: true });
      frame.src = 'https://example.com/';
      document.body.append(frame);
      setTimeout(() => resolve('loaded'), 3000);
    }).then((outcome) => String(outcome)),
  // From a timer: what a test runs directly is exempt from the policy.
  'a script from text': () =>
    new Promise((resolve) => {
      setTimeout(() => {
        try {
          resolve(String((0, eval)('1')));
        } catch {
          resolve('refused');
        }
      });
    }),
  'markup from text': () => {
    try {
      document.createElement('div').innerHTML = '<b>x</b>';
      return 'set';
    } catch {
      return 'refused';
    }
  },
  'a worker by plain address': () => {
    try {
      new Worker('/assets/log.worker.js');
      return 'started';
    } catch {
      return 'refused';
    }
  },
  'a second policy': () => {
    const { trustedTypes } = window as unknown as {
      trustedTypes: { createPolicy(name: string, rules: object): object };
    };
    try {
      trustedTypes.createPolicy('another', {});
      return 'made';
    } catch {
      return 'refused';
    }
  },
  'a script address': async () => {
    location.href = 'javascript:window.ran=1';
    await new Promise((resolve) => setTimeout(resolve, 100));
    return String((window as unknown as { ran?: number }).ran);
  },
  notifications: () => Notification.requestPermission(),
  'its place': () =>
    new Promise((resolve) => {
      navigator.geolocation.getCurrentPosition(
        () => resolve('known'),
        () => resolve('refused'),
      );
    }),
  'the screen': () =>
    navigator.mediaDevices.getDisplayMedia().then(
      () => 'seen',
      () => 'refused',
    ),
  'the clipboard of others': () => navigator.clipboard.readText().then(String, () => 'refused'),
  'a service worker': () =>
    navigator.serviceWorker.register('/assets/log.worker.js').then(String, () => 'refused'),
  'a file picker': () => String((window as unknown as Record<string, unknown>)['showOpenFilePicker']),
};
