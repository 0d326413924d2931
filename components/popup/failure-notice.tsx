import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { Failure, FailureCode } from '../../lib/model/failure.ts';
import { CommandLine } from '../shared/command-line.tsx';
import { failureCommand } from '../shared/failure-command.ts';
import { Notice } from '../shared/notice.tsx';
import { ServerWords } from '../shared/server-words.tsx';
import type { PopupActions, PopupProps } from './popup-model.ts';

interface Props extends PopupProps {
  failure: Failure;
  /** What trying again means here: asking the server, or writing anew. */
  retry: () => void;
  children?: ReactNode;
}

/** Failures that trying again does not mend, and what does. */
const WAYS: Partial<Record<FailureCode, (actions: PopupActions) => void>> = {
  unauthorized: (actions) => actions.openOptions('server'),
  permission_missing: (actions) => actions.requestAccess(),
  model_unsuitable: (actions) => actions.openOptions('server'),
  out_of_memory: (actions) => actions.openOptions('server'),
  context_overflow: (actions) => actions.openOptions('sender'),
  protocol: (actions) => actions.openOptions('server'),
  do_not_contact: (actions) => actions.openOptions('do_not_contact'),
};

/** Failures in which the server has no part. */
const OURS = new Set<FailureCode>(['storage', 'internal']);

export function FailureNotice({ failure, retry, model, actions, children }: Props) {
  const { code, detail } = failure;
  const way = WAYS[code];
  const entry = code === 'do_not_contact' ? detail : '';
  const command = failureCommand(code, model);
  return (
    <Notice
      tone={code === 'cancelled' ? 'info' : 'problem'}
      what={entry ? i18n.t('outcome.do_not_contact.what', [entry]) : i18n.t(`failure.${code}.what`)}
      how={i18n.t(`failure.${code}.how`)}
      action={{ label: i18n.t(`failure.${code}.action`), run: way ? () => way(actions) : retry }}
    >
      {command && <CommandLine command={command} copyText={actions.copyText} />}
      <ServerWords detail={entry ? '' : detail} {...(OURS.has(code) && { label: i18n.t('popup.details') })} />
      {children}
    </Notice>
  );
}
