/**
 * A prompt: one short question or opening, in one language. Never a task, an advice, an interpretation. The id is stable
 * over rewording, so that what was answered to can be found again.
 */

export type PromptPlace = 'opening' | 'doctor' | 'patient' | 'relationship' | 'card' | 'after' | 'next-visit';

export interface Prompt {
  readonly id: string;
  readonly text: string;
  /** Answered inside an Only mine block. */
  readonly onlyMine?: true;
}

export interface PromptSet {
  /** The file's name; unique. */
  readonly name: string;
  readonly language: string;
  readonly place: PromptPlace;
  readonly prompts: readonly Prompt[];
}
