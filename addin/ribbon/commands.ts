import type { ViewName } from '../taskpane/tools.ts';
import { VIEW_OF_ACTION } from './views.ts';

const views: Readonly<Record<string, ViewName>> = VIEW_OF_ACTION;

/** Gives each button of the ribbon its action: to open the task pane at a view. */
export function associateCommands(): void {
  for (const [action, view] of Object.entries(views)) {
    Office.actions.associate(action, (event: Office.AddinCommands.Event) => {
      // The task pane shows the view that its address names; in the shared runtime that page is this one.
      location.hash = view;
      void Office.addin.showAsTaskpane().finally(() => {
        event.completed();
      });
    });
  }
}
