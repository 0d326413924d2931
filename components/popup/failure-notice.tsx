import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { ModelInfo } from '../../lib/model/engine.ts';
import type { Failure, FailureCode } from '../../lib/model/failure.ts';
import { isSameModel } from '../../lib/model/server-tools.ts';
import { CommandLine } from '../shared/command-line.tsx';
import { failureCommand } from '../shared/failure-command.ts';
import { howToMend } from '../shared/how-to-mend.ts';
import { ModelFix } from '../shared/model-fix.tsx';
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
/** Failures of which a look at the server tells no more. */
const TOLD = new Set<FailureCode>([
  ...OURS,
  'cancelled',
  'do_not_contact',
  'permission_missing',
  'interrupted',
]);
/** Failures that another model mends. */
const OF_MODEL = new Set<FailureCode>(['model_missing', 'model_unsuitable', 'out_of_memory', 'empty_answer']);

export function FailureNotice({ failure, retry, model, actions, children }: Props) {
  const { code, detail } = failure;
  const way = WAYS[code];
  const entry = code === 'do_not_contact' ? detail : '';
  const isMissing = code === 'model_missing';
  const command = failureCommand(code, model);
  return (
    <Notice
      tone={code === 'cancelled' ? 'info' : 'problem'}
      what={entry ? i18n.t('outcome.do_not_contact.what', [entry]) : i18n.t(`failure.${code}.what`)}
      how={howToMend(code, { url: model.serverUrl, dialect: model.dialect })}
      action={
        isMissing
          ? undefined
          : { label: i18n.t(`failure.${code}.action`), run: way ? () => way(actions) : retry }
      }
    >
      {OF_MODEL.has(code) && (
        <ModelFix
          pull={isMissing ? model.pull : undefined}
          modelName={model.modelName}
          others={otherModels(code, model)}
          startPull={actions.startPull}
          stopPull={actions.stopPull}
          chooseModel={actions.chooseModel}
        />
      )}
      {command && <CommandLine command={command} copyText={actions.copyText} />}
      <ServerWords detail={entry ? '' : detail} {...(OURS.has(code) && { label: i18n.t('popup.details') })} />
      {!TOLD.has(code) && (
        <p className="ways">
          {isMissing && (
            <button type="button" className="link" onClick={retry}>
              {i18n.t(`failure.${code}.action`)}
            </button>
          )}
          <button type="button" className="link" onClick={() => actions.openOptions('doctor')}>
            {i18n.t('doctor.examine')}
          </button>
        </p>
      )}
      {children}
    </Notice>
  );
}

/** Models to write with instead; where memory is short, only smaller ones. */
function otherModels(code: FailureCode, { models, modelName }: PopupProps['model']): ModelInfo[] {
  const own = models.find(({ name }) => isSameModel(name, modelName));
  return models.filter(
    (other) => other !== own && !other.embeds && (code !== 'out_of_memory' || !own || other.size < own.size),
  );
}
