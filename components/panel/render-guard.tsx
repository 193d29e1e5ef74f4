import { Component, type ReactNode } from 'react';
import styles from './panel.module.css';

interface RenderGuardProps {
  title: string;
  text: string;
  reload: string;
  children: ReactNode;
}

/** Says so when the panel itself fails: a blank panel would look like an answer. */
export class RenderGuard extends Component<RenderGuardProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <main className={styles.broken} role="alert">
        <h1>{this.props.title}</h1>
        <p>{this.props.text}</p>
        <button type="button" onClick={() => window.location.reload()}>
          {this.props.reload}
        </button>
      </main>
    );
  }
}
