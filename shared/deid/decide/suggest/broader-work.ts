/** Work, one step broader than its class: "a retired man", "has a job". */

export function broaderWork(words: string): string | null {
  const one = new RegExp(`^an? (retired )?(?:${ONE})$`, 'u').exec(words);
  if (one) return one[1] === undefined ? 'a working person' : 'a retired person';
  if (new RegExp(`^(?:${ONE})$`, 'u').test(words)) return 'working person';
  const match = new RegExp(
    `^(.*?)\\s*\\b(?:(work|works|worked|working) ${WHERE}|(drive|drives|drove|driving) for a living)$`,
    'u',
  ).exec(words);
  if (!match) return words === 'for a living' ? null : WHERE_ONLY.test(words) ? 'for a living' : null;
  const lead = (match[1] ?? '').trim();
  const verb =
    match[2] ??
    (match[3] ?? '').replace(/^driv/u, 'work').replace('drove', 'worked').replace('worke', 'work');
  const who = /^(?:an? (man|woman|person)|(someone)) who(?: (had|used to))?$/u.exec(lead);
  if (who)
    return `a ${who[3] !== undefined || verb === 'worked' ? 'retired' : 'working'} ${who[1] ?? 'person'}`;
  switch (lead) {
    case '':
      return (
        { works: 'has a job', work: 'have a job', worked: 'had a job', working: 'at work' }[verb] ?? null
      );
    case 'used to':
      return 'is retired';
    case 'once':
      return 'used to work';
    case 'who':
      return verb === 'worked' ? 'who used to work' : null;
    case 'people who':
      return 'people at work';
    default:
      return null;
  }
}

const ONE =
  'driver|artist|musician|veteran|athlete|(?:office|farm|shop|transport|night) worker|(?:man|woman|person) in uniform';
const WHERE =
  '(?:on the water|in the water|on a farm|in (?:a school|uniform|music|sport|the arts|a shop|an office|health care|transport)|with (?:languages|animals|food|(?:his|her|their) hands)|nights|for a living)';
const WHERE_ONLY = new RegExp(`^${WHERE}$`, 'u');
