/**
 * Nothing is said to a network. Guarantees, together and measured: no packet and no name look-up, first start
 * included. Each layer alone leaks: the page's policy lets WebRTC through, spell-check asks for a dictionary, links
 * are looked up ahead. The house itself has no network code: a lint rule and a check of the bundle see to that.
 */

import { app, session, type Session } from 'electron';
import { ORIGIN } from '../shared/host/policy.ts';

/** Before ready. */
export function silenceSwitches(): void {
  for (const name of SWITCHES) app.commandLine.appendSwitch(name);
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  // A call between browsers would join a multicast group, to hide this computer's address behind a name: that is said aloud.
  app.commandLine.appendSwitch('disable-features', 'WebRtcHideLocalIpsWithMdns');
  // showOpenFilePicker would hang instead of failing.
  app.commandLine.appendSwitch('disable-blink-features', 'FileSystemAccessLocal');
}

export function silenceEverySession(): void {
  silence(session.defaultSession);
  app.on('session-created', silence);
  app.on('certificate-error', (event, _contents, _url, _error, _certificate, answer) => {
    event.preventDefault();
    answer(false);
  });
  app.on('select-client-certificate', (event) => {
    event.preventDefault();
  });
  app.on('login', (event, _contents, _details, _auth, answer) => {
    event.preventDefault();
    answer();
  });
}

const SWITCHES = [
  'disable-background-networking',
  'disable-breakpad',
  'disable-component-update',
  'disable-domain-reliability',
  'disable-quic',
  'disable-sync',
  'dns-prefetch-disable',
  'no-pings',
  'no-proxy-server',
];

/** Chromium's code for "this certificate is refused". */
const REFUSED = -2;

function silence(every: Session): void {
  every.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !isOurs(details.url) });
  });
  every.setPermissionRequestHandler((_contents, permission, answer, details) => {
    answer(isGranted(permission, details.requestingUrl));
  });
  every.setPermissionCheckHandler((_contents, permission, origin) => isGranted(permission, origin));
  every.setDevicePermissionHandler(() => false);
  every.setDisplayMediaRequestHandler((_request, answer) => {
    answer({});
  });
  every.on('will-download', (event) => {
    event.preventDefault();
  });
  every.setSpellCheckerEnabled(false);
  every.setSpellCheckerLanguages([]);
  every.setSpellCheckerDictionaryDownloadURL(`${ORIGIN}/no-dictionary/`);
  every.setCertificateVerifyProc((_request, answer) => {
    answer(REFUSED);
  });
  void every.setProxy({
    mode: 'fixed_servers',
    proxyRules: '0.0.0.0:1',
    proxyBypassRules: '<-loopback>',
  });
}

function isOurs(url: string): boolean {
  return url.startsWith(`${ORIGIN}/`) || url.startsWith(`blob:${ORIGIN}/`);
}

/** The one thing a page may have: that its storage is not cleared behind the user's back. */
function isGranted(permission: string, origin: string): boolean {
  return permission === 'persistent-storage' && (origin === ORIGIN || origin.startsWith(`${ORIGIN}/`));
}
