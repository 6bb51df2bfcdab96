import { ActionIcon, Button, Checkbox, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { MAX_CHAIN_STAGES, MIN_CHAIN_STAGES } from '@quarterdeck/domain/chain-map';
import IconArrowDown from '@tabler/icons-react/dist/esm/icons/IconArrowDown.mjs';
import IconArrowUp from '@tabler/icons-react/dist/esm/icons/IconArrowUp.mjs';
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs';
import type { KeyboardEvent } from 'react';
import { type ChainMap, type NewChainStage, replaceChainMap } from '../api/diagnose';
import { FormDialog } from '../ui/form-dialog';
import { focusFirst, useProblems } from '../ui/use-problems';
import { isFilled } from '../session/rules';
import { useDiagnosisChange } from './use-diagnosis-change';
import classes from './chain.module.css';

interface Stage {
  /** Empty for a new chain. */
  key: string;
  name: string;
  breaks: boolean;
  note: string;
}

/** Works by keyboard alone: Alt+Up and Alt+Down move a stage from its name field. */
export function ChainDialog({ map, onClose }: { map: ChainMap; onClose: () => void }) {
  const form = useForm<{ stages: Stage[] }>({
    initialValues: {
      stages: map.stages.map(({ key, name, state, note }) => ({
        key,
        name,
        breaks: state === 'breaks',
        note,
      })),
    },
    validate: { stages: { name: isFilled('a name for this stage') } },
  });
  const { problems, show } = useProblems(form, (path) =>
    path.replaceAll('/', '.').replace(/\.state$/, '.breaks'),
  );
  const { mutate, isPending } = useDiagnosisChange({
    engagementId: map.engagementId,
    run: ({ stages }: typeof form.values) => replaceChainMap(map, stages.map(bodyOf)),
    said: 'Chain saved.',
    onClose,
    show,
  });
  const { stages } = form.values;
  const focusName = (index: number) =>
    requestAnimationFrame(() => form.getInputNode(`stages.${index}.name`)?.focus());
  const move = (from: number, to: number) => {
    if (to < 0 || to >= stages.length) return;
    form.reorderListItem('stages', { from, to });
    focusName(to);
  };
  return (
    <FormDialog
      title="Edit chain"
      onClose={onClose}
      onSubmit={form.onSubmit((values) => mutate(values), focusFirst(form))}
      submit="Save"
      pending={isPending}
      problems={problems}
    >
      <ol className={classes.stages}>
        {stages.map((stage, index) => {
          const label = stage.name.trim() || `Stage ${index + 1}`;
          const onKeyDown = (event: KeyboardEvent) => {
            const step = event.altKey && { ArrowUp: -1, ArrowDown: 1 }[event.key];
            if (!step) return;
            event.preventDefault();
            move(index, index + step);
          };
          return (
            <li key={index} className={classes.stage}>
              <TextInput
                {...form.getInputProps(`stages.${index}.name`)}
                label={`Stage ${index + 1}`}
                maxLength={80}
                onKeyDown={onKeyDown}
              />
              <span className={classes.moves}>
                <Move label={`Move ${label} up`} off={index === 0} go={() => move(index, index - 1)} up />
                <Move
                  label={`Move ${label} down`}
                  off={index === stages.length - 1}
                  go={() => move(index, index + 1)}
                />
                <ActionIcon
                  variant="subtle"
                  size={36}
                  aria-label={`Remove ${label}`}
                  disabled={stages.length <= MIN_CHAIN_STAGES}
                  onClick={() => {
                    form.removeListItem('stages', index);
                    focusName(Math.min(index, stages.length - 2));
                  }}
                >
                  <IconX size={16} aria-hidden />
                </ActionIcon>
              </span>
              <Checkbox
                {...form.getInputProps(`stages.${index}.breaks`, { type: 'checkbox' })}
                label="Work breaks here"
              />
              {stage.breaks && (
                <Textarea
                  {...form.getInputProps(`stages.${index}.note`)}
                  label="How it breaks"
                  autosize
                  maxRows={5}
                  maxLength={500}
                />
              )}
            </li>
          );
        })}
      </ol>
      {stages.length < MAX_CHAIN_STAGES && (
        <Button
          variant="default"
          onClick={() => {
            form.insertListItem('stages', { key: '', name: '', breaks: false, note: '' });
            focusName(stages.length);
          }}
        >
          Add stage
        </Button>
      )}
    </FormDialog>
  );
}

function Move({ label, off, go, up = false }: { label: string; off: boolean; go: () => void; up?: boolean }) {
  const Icon = up ? IconArrowUp : IconArrowDown;
  return (
    <ActionIcon variant="subtle" size={36} aria-label={label} disabled={off} onClick={go}>
      <Icon size={16} aria-hidden />
    </ActionIcon>
  );
}

function bodyOf({ key, name, breaks, note }: Stage): NewChainStage {
  return {
    ...(key && { key }),
    name: name.trim(),
    state: breaks ? 'breaks' : 'flows',
    note: note.trim(),
  };
}
