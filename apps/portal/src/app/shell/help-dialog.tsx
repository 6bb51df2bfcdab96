import { Kbd, Modal, Switch } from '@mantine/core';
import { Fragment, useState } from 'react';
import { areShortcutsOn, switchShortcuts } from './shortcut-setting';
import classes from './help-dialog.module.css';

const EVERYBODY: readonly [keys: string[], what: string][] = [
  [['g', 'c'], 'Go home'],
  [['g', 'a'], 'Go to your account'],
  [['?'], 'Show this list'],
];
const INSIDERS: readonly [keys: string[], what: string][] = [
  [['g', 'd'], 'Go to decisions'],
  [['g', 'n'], 'New client'],
  [['/'], 'Filter the list'],
  [['↓', '↑'], 'Move through the list'],
  [['Enter'], 'Open the first or selected item'],
  [['Ctrl', 'Enter'], 'Submit a check-in or propose a decision (⌘ Enter on a Mac)'],
];

export function HelpDialog({ insider, onClose }: { insider: boolean; onClose: () => void }) {
  const [on, setOn] = useState(areShortcutsOn);
  return (
    <Modal opened onClose={onClose} title="Keyboard shortcuts" closeButtonProps={{ 'aria-label': 'Close' }}>
      <dl className={classes.list}>
        {[...EVERYBODY, ...(insider ? INSIDERS : [])].map(([keys, what]) => (
          <Fragment key={what}>
            <dt>
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </Fragment>
        ))}
      </dl>
      <Switch
        mt="lg"
        label="Enable single-key shortcuts"
        checked={on}
        onChange={({ currentTarget }) => {
          setOn(currentTarget.checked);
          switchShortcuts(currentTarget.checked);
        }}
      />
    </Modal>
  );
}
