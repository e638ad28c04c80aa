/**
 * What a page may try in order to get out, to get something in or to look around. Each runs in the page, is given the
 * address of a listener that answers everything, and says what came of it: a refusal here, and something else in an app
 * without the house's layers (control.ts). What leaves without a word is counted in packets (`npm run prove -- network`).
 */

/** What a refusal looks like from inside; anything else is a door that stands open. */
export const REFUSALS = new Set(['refused', 'null', 'denied', 'undefined']);

export type Attempt = (where: string) => Promise<string> | string;

export const ATTEMPTS: Readonly<Record<string, Attempt>> = {
  'a window': (where) => (window.open(`${where}/`) === null ? 'null' : 'open'),
  'an empty window': () => (window.open('about:blank') === null ? 'null' : 'open'),
  fetch: (where) => fetch(`${where}/`).then(String, () => 'refused'),
  'a fetch without answer': (where) => fetch(`${where}/`, { mode: 'no-cors' }).then(String, () => 'refused'),
  'a fetch of its own files': () => fetch('/index.html').then(String, () => 'refused'),
  'an old request': (where) =>
    new Promise((resolve) => {
      const request = new XMLHttpRequest();
      request.onload = () => resolve('answered');
      request.onerror = () => resolve('refused');
      request.open('GET', `${where}/`);
      request.send();
    }),
  'a web socket': (where) =>
    new Promise((resolve) => {
      const socket = new WebSocket(`${where.replace('http', 'ws')}/`);
      socket.onopen = () => resolve('open');
      socket.onerror = () => resolve('refused');
    }),
  'an event source': (where) =>
    new Promise((resolve) => {
      const source = new EventSource(`${where}/events`);
      source.onopen = () => resolve('open');
      source.onerror = () => resolve('refused');
    }),
  'a foreign picture': (where) =>
    new Promise((resolve) => {
      const picture = new Image();
      picture.onload = () => resolve('loaded');
      picture.onerror = () => resolve('refused');
      picture.src = `${where}/x.svg`;
    }),
  'a foreign style': (where) =>
    new Promise((resolve) => {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = `${where}/x.css`;
      link.onload = () => resolve('loaded');
      link.onerror = () => resolve('refused');
      document.head.append(link);
    }),
  'a foreign script': (where) =>
    new Promise((resolve) => {
      const script = document.createElement('script');
      script.onload = () => resolve('ran');
      script.onerror = () => resolve('refused');
      try {
        script.src = `${where}/x.js`;
        document.head.append(script);
      } catch {
        resolve('refused');
      }
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
  'a frame': (where) =>
    new Promise((resolve) => {
      const frame = document.createElement('iframe');
      document.addEventListener('securitypolicyviolation', () => resolve('refused'), { once: true });
      frame.src = `${where}/`;
      document.body.append(frame);
      setTimeout(() => resolve('loaded'), 1500);
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
  'markup read as a page': () => {
    try {
      new DOMParser().parseFromString('<b>x</b>', 'text/html');
      return 'read';
    } catch {
      return 'refused';
    }
  },
  'a view of the web': () =>
    typeof (document.createElement('webview') as unknown as { loadURL?: unknown }).loadURL,
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
        (problem) => resolve(problem.code === problem.PERMISSION_DENIED ? 'refused' : 'asked'),
        { timeout: 1000 },
      );
    }),
  'the camera and the microphone': () =>
    navigator.mediaDevices.getUserMedia({ video: true, audio: true }).then(
      () => 'seen',
      () => 'refused',
    ),
  'the screen': () =>
    navigator.mediaDevices.getDisplayMedia().then(
      () => 'seen',
      () => 'refused',
    ),
  'the clipboard of others': () =>
    navigator.permissions.query({ name: 'clipboard-read' as PermissionName }).then(
      ({ state }) => state,
      () => 'refused',
    ),
  'music devices': () =>
    navigator.permissions.query({ name: 'midi' }).then(
      ({ state }) => state,
      () => 'refused',
    ),
  'usb devices': () => {
    const { usb } = navigator as unknown as { usb?: { getDevices(): Promise<object> } };
    return (
      usb?.getDevices().then(
        () => 'seen',
        () => 'refused',
      ) ?? 'undefined'
    );
  },
  'serial ports': () => {
    const { serial } = navigator as unknown as { serial?: { getPorts(): Promise<object> } };
    return (
      serial?.getPorts().then(
        () => 'seen',
        () => 'refused',
      ) ?? 'undefined'
    );
  },
  'input devices': () => {
    const { hid } = navigator as unknown as { hid?: { getDevices(): Promise<object> } };
    return (
      hid?.getDevices().then(
        () => 'seen',
        () => 'refused',
      ) ?? 'undefined'
    );
  },
  'a service worker': () =>
    navigator.serviceWorker.register('/assets/log.worker.js').then(String, () => 'refused'),
  'a file picker': () => typeof (window as unknown as Record<string, unknown>)['showOpenFilePicker'],
};

/** Something to keep, offered as a page would: by an address that holds it, and by one of its own making. */
export const DOWNLOADS: Readonly<Record<string, () => void>> = {
  'of text in the address': () => {
    const link = document.createElement('a');
    link.href = 'data:application/octet-stream,kept';
    link.download = 'kept.bin';
    link.click();
  },
  'of bytes it made': () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(['kept'], { type: 'application/octet-stream' }));
    link.download = 'kept.bin';
    link.click();
  },
};
