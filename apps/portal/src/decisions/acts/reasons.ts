import {
  answerQuestion,
  approveDecision,
  askAboutDecision,
  deprecateDecision,
  rejectDecision,
  reopenDecision,
  withdrawDecision,
} from '../../api/decisions';
import type { Decision } from '../../api/types';
import { proposedOf } from './act-rules';
import type { ReasonDialogProps } from './reason-dialog';

export type ReasonStep = 'approve' | 'reject' | 'ask' | 'answer' | 'withdraw' | 'reopen' | 'deprecate';

type Words = Omit<ReasonDialogProps, 'decision' | 'onClose'>;

/** Approvals and rejections carry the hash of the text the user read. */
export function reasonOf(step: ReasonStep, decision: Decision): Words {
  const { number } = decision;
  const contentHash = proposedOf(decision)?.contentHash;
  switch (step) {
    case 'approve':
      return {
        run: (at, text) => approveDecision(at, { contentHash, reason: text || undefined }),
        title: `Approve ${number}?`,
        label: 'Note (optional)',
        description: 'Your approval covers exactly the text you just read.',
        submit: 'Approve',
        said: `${number} approved.`,
        required: false,
      };
    case 'reject':
      return {
        run: (at, reason) => rejectDecision(at, { contentHash, reason }),
        title: `Reject ${number}?`,
        label: 'Reason',
        submit: 'Reject',
        said: `${number} rejected.`,
      };
    case 'ask':
      return {
        run: askAboutDecision,
        title: `Ask about ${number}`,
        label: 'Question',
        description: 'The decision stays open until this is answered.',
        submit: 'Ask',
        said: 'Question sent.',
      };
    case 'answer':
      return {
        run: answerQuestion,
        title: 'Answer the question',
        label: 'Answer',
        description: decision.openQuestion?.reason,
        submit: 'Answer',
        said: 'Answer sent.',
      };
    case 'withdraw':
      return {
        run: withdrawDecision,
        title: `Withdraw ${number}?`,
        label: 'Why it’s no longer needed',
        submit: 'Withdraw',
        said: `${number} withdrawn.`,
      };
    case 'reopen':
      return {
        run: reopenDecision,
        title: `Reopen ${number}?`,
        label: 'What has changed',
        submit: 'Reopen',
        said: `${number} is a draft again.`,
      };
    case 'deprecate':
      return {
        run: deprecateDecision,
        title: `Deprecate ${number}?`,
        label: 'Why it no longer applies',
        description: 'Nothing replaces it. If something does, supersede it instead.',
        submit: 'Deprecate',
        said: `${number} deprecated.`,
      };
  }
}
