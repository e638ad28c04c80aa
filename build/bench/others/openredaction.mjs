/** openredaction as it comes: every pattern of its default configuration. */

/** @param {(name: string) => any} load */
export function open(load) {
  const { OpenRedaction } = load('openredaction');
  const detector = new OpenRedaction();
  return async (text) => {
    const { detections } = await detector.detect(text);
    return detections.map(({ position: [start, end] }) => ({ start, end }));
  };
}
