import { moveDecision } from '@quarterdeck/domain/decision';
import { mayApprove } from '@quarterdeck/domain/decision-approver';
import { allows, type Role } from '@quarterdeck/domain/roles';
import type { Decision, DecisionRevision } from '../../api/types';

interface Actor {
  userId: string;
  role: Role;
}

export function proposedOf({ pendingRevision, revision }: Decision): DecisionRevision | undefined {
  return pendingRevision ?? (revision.state === 'proposed' ? revision : undefined);
}

export function mayDecide(decision: Decision, actor: Actor): boolean {
  const proposed = proposedOf(decision);
  if (!proposed?.approver) return false;
  const { approver, content, author } = proposed;
  return mayApprove({ approver: approver.by, door: content.door, authorId: author.id }, actor);
}

export function stepsOf(decision: Decision, { role }: Pick<Actor, 'role'>) {
  const { state, visibility, revision, pendingRevision, actionedAt, openQuestion } = decision;
  const may = allows(role, 'decisions:write');
  const can = (move: Parameters<typeof moveDecision>[1]) => may && moveDecision(state, move) !== undefined;
  const head = pendingRevision ?? revision;
  return {
    edit: may && (state === 'draft' || state === 'proposed' || state === 'accepted'),
    propose: can('propose'),
    answer: may && openQuestion !== null,
    askFounder: may && head.state === 'proposed' && head.approver?.by === 'cto',
    markDone: may && state === 'accepted' && actionedAt === null,
    publish: may && visibility === 'private' && head.state !== 'draft',
    unpublish:
      may && visibility === 'published' && !(head.state === 'proposed' && head.approver?.by === 'founder'),
    withdraw: can('withdraw'),
    reopen: can('reopen'),
    supersede: can('supersede'),
    deprecate: can('deprecate'),
  };
}
