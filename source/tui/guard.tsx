/** A crash inside a screen must not leave the terminal in the alternate screen. */
import { Component, type ReactElement, type ReactNode } from 'react';

export class Guard extends Component<
  { readonly children: ReactNode; readonly onCrash: (error: unknown) => void },
  { readonly crashed: boolean }
> {
  override state = { crashed: false };

  static getDerivedStateFromError(): { readonly crashed: boolean } {
    return { crashed: true };
  }

  override componentDidCatch(error: unknown): void {
    this.props.onCrash(error);
  }

  override render(): ReactElement | ReactNode {
    return this.state.crashed ? null : this.props.children;
  }
}
