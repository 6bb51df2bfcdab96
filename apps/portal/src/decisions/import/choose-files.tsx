import { Button } from '@mantine/core';
import { type DragEvent, useRef, useState } from 'react';
import { filesOfDrop, filesOfField, type PathAndFile } from './chosen-files';
import classes from './import.module.css';

interface ChooseFilesProps {
  pending: boolean;
  onChoose: (found: Promise<PathAndFile[]>) => void;
}

export function ChooseFiles({ pending, onChoose }: ChooseFilesProps) {
  const [isOver, setIsOver] = useState(false);
  const folder = useRef<HTMLInputElement>(null);
  const files = useRef<HTMLInputElement>(null);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    if (!pending) onChoose(filesOfDrop(event.dataTransfer));
  };
  const take = (field: HTMLInputElement) => {
    const found = filesOfField(field.files);
    // Resets the input, so the same folder can be chosen again after a fix.
    field.value = '';
    if (found.length) onChoose(Promise.resolve(found));
  };
  return (
    <div
      className={classes.drop}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <p className={classes.lead}>Drop a folder or a zip archive here</p>
      <div className={classes.buttons}>
        <Button loading={pending} onClick={() => folder.current?.click()}>
          Choose folder
        </Button>
        <Button variant="default" disabled={pending} onClick={() => files.current?.click()}>
          Choose zip or files
        </Button>
      </div>
      <p className={classes.hint}>
        Markdown files in MADR 2 to 4 or Nygard format, up to 10 MB. You’ll see a preview first; nothing is
        saved until you confirm.
      </p>
      <input
        ref={folder}
        type="file"
        hidden
        multiple
        aria-label="Folder of decisions"
        onChange={(event) => take(event.currentTarget)}
        {...{ webkitdirectory: '' }}
      />
      <input
        ref={files}
        type="file"
        hidden
        multiple
        accept=".zip,.md,.markdown"
        aria-label="Zip archive or Markdown files"
        onChange={(event) => take(event.currentTarget)}
      />
    </div>
  );
}
