import { Tag } from '../../ui/tag';
import type { DecisionImport, ImportedFile } from '../../api/decision-imports';
import { nameOfDecisionState, toneOfState } from '../decision-words';
import { fieldWords } from './field-words';
import classes from './import.module.css';

/** Files with problems come first. */
export function DryRun({ result }: { result: DecisionImport }) {
  const refused = result.files.filter(({ problems }) => problems.length > 0);
  const noted = result.files.filter(({ problems, notes }) => problems.length === 0 && notes.length > 0);
  const plain = result.files.filter(({ problems, notes }) => problems.length === 0 && notes.length === 0);
  return (
    <>
      <Group heading="Can’t be imported" files={refused} />
      <Group heading="Ready, but check these" files={noted} />
      <Group heading="Ready" files={plain} />
      {result.leftOut.length > 0 && (
        <section className={classes.group}>
          <h2>Skipped</h2>
          <ul className={classes.plain}>
            {result.leftOut.map(({ name, why }) => (
              <li key={name}>
                <span className={classes.file}>{name}</span> {why}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Group({ heading, files }: { heading: string; files: readonly ImportedFile[] }) {
  if (!files.length) return null;
  return (
    <section className={classes.group}>
      <h2>
        {heading} <span className={classes.count}>{files.length}</span>
      </h2>
      <ul className={classes.list}>
        {files.map((file) => (
          <File key={file.name} file={file} />
        ))}
      </ul>
    </section>
  );
}

function File({ file }: { file: ImportedFile }) {
  const { name, number, title, state, understood, notes, problems } = file;
  return (
    <li className={classes.row}>
      <span className={classes.number}>{number ?? '–'}</span>
      <div className={classes.what}>
        <strong>{title || 'No title'}</strong>
        <span className={classes.file}>{name}</span>
        {problems.length === 0 && <span className={classes.fields}>Found: {fieldWords(understood)}.</span>}
        {[...problems, ...notes].length > 0 && (
          <ul className={classes.notes}>
            {problems.map((note, index) => (
              <Note key={`p${index}`} note={note} isProblem />
            ))}
            {notes.map((note, index) => (
              <Note key={index} note={note} />
            ))}
          </ul>
        )}
      </div>
      {problems.length === 0 ? (
        <Tag tone={toneOfState(state)}>{nameOfDecisionState(state)}</Tag>
      ) : (
        <Tag tone="bad">skipped</Tag>
      )}
    </li>
  );
}

function Note({ note, isProblem = false }: { note: ImportedFile['notes'][number]; isProblem?: boolean }) {
  const where = note.line === null ? '' : `Line ${note.line}: `;
  return (
    <li data-problem={isProblem || undefined}>
      {where}
      <q>{note.what}</q> {note.why}
    </li>
  );
}
