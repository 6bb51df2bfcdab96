/** JSON of a CheckInDraftDto; `d` names a row of `check_in_draft`. */
export const draftJson = (d: string) =>
  `(${d}.content || jsonb_build_object('updatedAt', ${d}.updated_at))::json`;
