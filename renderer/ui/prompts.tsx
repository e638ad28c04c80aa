/** Prompts: up to three questions beside what one writes, with two ways past them. They ask; they are not pressed. */

import { WordButton } from './button.tsx';
import styles from './prompts.module.css';

interface PromptsProps {
  readonly label: string;
  readonly prompts: readonly { readonly text: string; readonly note?: string }[];
  readonly others: string;
  readonly hide: string;
  readonly show: string;
  readonly hidden: boolean;
  readonly onOthers: () => void;
  readonly onHide: (hidden: boolean) => void;
}

export function Prompts(props: PromptsProps) {
  if (props.hidden) {
    return (
      <WordButton bare note onPress={() => props.onHide(false)}>
        {props.show}
      </WordButton>
    );
  }
  return (
    <section aria-label={props.label}>
      <ul className={styles['prompts']}>
        {props.prompts.map(({ text, note }) => (
          <li key={text} className={styles['prompt']}>
            {text}
            {note !== undefined && <span className={styles['note']}> {note}</span>}
          </li>
        ))}
      </ul>
      <div className={styles['more']}>
        <WordButton onPress={props.onOthers}>{props.others}</WordButton>
        <WordButton bare onPress={() => props.onHide(true)}>
          {props.hide}
        </WordButton>
      </div>
    </section>
  );
}
