/**
 * wink-nlp with its English model. It has no finder of identifiers; taken is what recalls most: every proper noun by
 * its tagger, and every entity it knows (dates, times, numbers, mail addresses, links ...).
 */

/** @param {(name: string) => any} load */
export function open(load) {
  const nlp = load('wink-nlp')(load('wink-eng-lite-web-model'));
  const { its } = nlp;
  return (text) => {
    const read = nlp.readDoc(text);
    const places = placesOf(text, read.tokens().out());
    const spans = read
      .tokens()
      .out(its.pos)
      .flatMap((pos, i) => (pos === 'PROPN' ? [places[i]] : []));
    read.entities().each((entity) => {
      const [first, last] = entity.out(its.span);
      spans.push({ start: places[first].start, end: places[last].end });
    });
    return spans;
  };
}

function placesOf(text, tokens) {
  let at = 0;
  return tokens.map((token) => {
    const start = text.indexOf(token, at);
    at = start + token.length;
    return { start, end: at };
  });
}
