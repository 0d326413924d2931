import { i18n } from '#i18n';
import type { DoctorFix } from '../../lib/model/doctor/finding.ts';
import { CommandLine } from '../shared/command-line.tsx';
import { ModelFix } from '../shared/model-fix.tsx';
import { FreeMemory } from './free-memory.tsx';
import type { OptionsProps } from './options-model.ts';

const LINKS = {
  install: 'https://ollama.com/download',
  update: 'https://ollama.com/download',
  gpu: 'https://docs.ollama.com/gpu',
};

const focusField = (field: 'url' | 'token') => document.getElementById(`server-${field}`)?.focus();

/** What mends a finding. */
export function DoctorFixes({ fixes, ...page }: OptionsProps & { fixes: readonly DoctorFix[] }) {
  return fixes.map((fix) => <Fix key={fix.type} fix={fix} {...page} />);
}

function Fix({ fix, model, actions }: OptionsProps & { fix: DoctorFix }) {
  switch (fix.type) {
    case 'command':
      return <CommandLine command={fix.command} copyText={actions.copyText} />;
    case 'allow':
      return (
        <button type="button" className="button primary" onClick={actions.requestAccess}>
          {i18n.t('options.allow')}
        </button>
      );
    case 'field':
      return (
        <button type="button" className="button" onClick={() => focusField(fix.field)}>
          {i18n.t(`doctor.field.${fix.field}`)}
        </button>
      );
    case 'free':
      return <FreeMemory models={fix.models} freeMemory={actions.freeMemory} />;
    case 'link':
      return (
        <a href={LINKS[fix.to]} target="_blank" rel="noreferrer">
          {i18n.t(`doctor.link.${fix.to}`)}
        </a>
      );
    case 'model':
      return (
        <ModelFix
          pull={fix.pull ? model.pull : undefined}
          modelName={model.settings.server.model}
          others={fix.others}
          startPull={actions.startPull}
          stopPull={actions.stopPull}
          chooseModel={actions.chooseModel}
        />
      );
  }
}
