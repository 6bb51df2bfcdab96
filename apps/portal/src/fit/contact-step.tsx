import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { type FitDiagnostic, submitDiagnostic } from '../api/fit';
import { ProblemAlert } from '../ui/problem-alert';
import { focusFirst, useProblems } from '../ui/use-problems';
import { isEmail, isFilled } from '../session/rules';
import { type FitContactDraft, type FitDraft, newSubmissionId, repliesOf } from './fit-draft';
import classes from './fit-page.module.css';

interface ContactStepProps {
  token: string;
  diagnostic: FitDiagnostic;
  draft: FitDraft;
  onChange: (draft: FitDraft) => void;
  onBack: () => void;
  onOpen: (step: number) => void;
}

export function ContactStep({ token, diagnostic, draft, onChange, onBack, onOpen }: ContactStepProps) {
  const { practice, questionnaire } = diagnostic;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const form = useForm<FitContactDraft>({
    initialValues: draft.contact,
    validate: { company: isFilled('the name of your company'), name: isFilled('your name'), email: isEmail },
    onValuesChange: (contact) => onChange({ ...draft, contact, submissionId: newSubmissionId() }),
  });
  const { problems, show } = useProblems(form);
  const { mutate, isPending } = useMutation({
    mutationFn: ({ company, name, email }: FitContactDraft) =>
      submitDiagnostic(token, {
        questionnaireVersion: questionnaire.version,
        answers: repliesOf(draft.replies),
        submissionId: draft.submissionId,
        company: company.trim(),
        name: name.trim(),
        email: email.trim(),
      }),
    onSuccess: (sent) => onChange({ ...draft, sent }),
    onError: show,
  });
  const asked = [...questionnaire.questions, ...questionnaire.disqualifiers];
  const open = asked.flatMap(({ key, text }, index) =>
    draft.replies[key]?.answer ? [] : [{ key, text, step: Math.min(index, questionnaire.questions.length) }],
  );
  return (
    <form
      className={classes.step}
      noValidate
      onSubmit={form.onSubmit((values) => mutate(values), focusFirst(form))}
    >
      <div>
        <h1 ref={heading} tabIndex={-1}>
          Who is answering?
        </h1>
        <p className={classes.lead}>
          You’ll see the result right away. {practice.name} gets your answers and can email you.
        </p>
      </div>
      {open.length > 0 && (
        <div className={classes.open}>
          <p>Unanswered questions count as no:</p>
          <ul>
            {open.map(({ key, text, step }) => (
              <li key={key}>
                <button type="button" className="qd-text-button" onClick={() => onOpen(step)}>
                  {text}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <ProblemAlert {...problems} />
      <TextInput
        {...form.getInputProps('company')}
        label="Company"
        maxLength={120}
        autoComplete="organization"
        size="md"
      />
      <TextInput
        {...form.getInputProps('name')}
        label="Your name"
        maxLength={120}
        autoComplete="name"
        size="md"
      />
      <TextInput
        {...form.getInputProps('email')}
        label="Email"
        type="email"
        maxLength={254}
        autoComplete="email"
        size="md"
      />
      <div className={classes.buttons}>
        <Button variant="default" size="md" onClick={onBack}>
          Back
        </Button>
        <Button type="submit" size="md" loading={isPending} className={classes.next}>
          Send and see result
        </Button>
      </div>
    </form>
  );
}
