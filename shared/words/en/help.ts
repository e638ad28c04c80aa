/** What Third Chair protects, and what it cannot: one page, in plain words. docs/security.md says the same in ours. */

export const help = {
  head: 'What this protects, and what it cannot',
  lead: 'You write here what you would not want read. This is how far that holds.',
  back: 'Back',
  day: 'On the day of the group',
  parts: [
    {
      name: 'Against whom',
      say: [
        'Against someone who takes the laptop, off or asleep. Against a colleague who sits down at it. Against someone who copies the folder, or finds an old backup, or looks through what the disk has not yet overwritten.',
        'They all find the same: sealed bytes. They can see that you use Third Chair, about how much there is, and when it was written to. Not a word, and not a name.',
      ],
    },
    {
      name: 'How',
      say: [
        'Everything is sealed before it touches the disk. The key is made from your passphrase, and making it is slow on purpose: whoever guesses has to be slow too. Your recovery code is a second door to the same key. There is no third one, and none for us.',
        '“Saved” is said only when the disk has it. What is written is chained, page to page, so that a page taken out, put back or swapped is noticed. That is then called “not as we left it”, because a failing disk can look the same.',
      ],
    },
    {
      name: 'The network',
      say: [
        'There is none. Third Chair has no account and no updates, and every way out of the window is closed. It cannot send what you write, not even by mistake.',
      ],
    },
    {
      name: 'Lock',
      say: [
        'Locking covers the page, seals the last words, and starts the program anew, so that none of them stay in its memory. It locks by itself after a while, and when the computer sleeps.',
        'While words still wait for a full disk, the program stays to keep them for you, and only the page is gone.',
        'While it is open, it is open: to whoever stands behind you, and to a camera.',
      ],
    },
    {
      name: 'What it cannot do',
      say: [
        'It cannot help against a program on this computer that watches what you type or what is on the screen. It cannot help when someone makes you open it.',
        'It is private, not privileged: a court may ask for written reflections, these among them.',
        'If someone puts the whole folder back as it was last week, nothing inside can tell. So after unlocking you see when the last words were written.',
        'No program can promise that a disk forgets. Deleted words are gone from the app, and their sealed copies within 30 days. “Erase now” does that at once, as far as the disk lets it.',
        'A printed page is not locked any more. Nor is what you have said.',
      ],
    },
    {
      name: 'Your part',
      say: [
        'Keep the recovery code on paper, away from this computer. Make a backup now and then, onto a drive you can put away; it is sealed like the journal.',
        'Should you lose passphrase and code, everything is gone. We have no way around it.',
      ],
    },
    {
      name: 'Recognized',
      say: [
        'What you take along is de-identified as far as it was checked. For a story, taking out the names is needed and not enough: who knows the case may know it still.',
      ],
    },
  ],
} as const;
