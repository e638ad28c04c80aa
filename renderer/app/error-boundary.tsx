/**
 * One boundary per screen: a bug in one shows a sentence there and nowhere else. Nothing of the error's own text is
 * shown or logged: it may hold the physician's words.
 */

import { Component, type ReactNode } from 'react';
import { app } from '../../shared/words/en/app.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';

interface ErrorBoundaryProps {
  /** Which room broke: for a problem report, never any text. */
  readonly room: string;
  readonly children: ReactNode;
}

export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly broke: boolean }> {
  override state = { broke: false };

  static getDerivedStateFromError(): { readonly broke: boolean } {
    return { broke: true };
  }

  override render(): ReactNode {
    if (!this.state.broke) return this.props.children;
    return (
      <Notice
        title={app.broke.title}
        say={app.broke.say}
        actions={<Button onPress={() => this.setState({ broke: false })}>{app.broke.again}</Button>}
      >
        <p className="note">{app.broke.report(this.props.room)}</p>
      </Notice>
    );
  }
}
