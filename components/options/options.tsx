import { i18n } from '#i18n';
import { ContactListField } from './contact-list-field.tsx';
import { ObjectiveList } from './objective-list.tsx';
import type { OptionsProps } from './options-model.ts';
import { SenderFields } from './sender-fields.tsx';
import { ServerFields } from './server-fields.tsx';
import { VoiceFields } from './voice-fields.tsx';
import { WritingFields } from './writing-fields.tsx';

/** The options page. There is no save button: every valid change is saved as it is made. */
export function Options({ model, actions }: OptionsProps) {
  const parts = ['sender', 'objectives', 'voice', 'do_not_contact', 'server', 'writing'] as const;
  return (
    <div className="options">
      <header>
        <h1>{i18n.t('options.title')}</h1>
        <p className="muted">{i18n.t('options.privacy')}</p>
      </header>
      <nav aria-label={i18n.t('options.title')}>
        {parts.map((part) => (
          <a key={part} href={`#${part}`}>
            {i18n.t(`options.${part}`)}
          </a>
        ))}
        <a href="queue.html" className="nav-page">
          {i18n.t('queue.title')}
        </a>
      </nav>
      <main>
        <SenderFields model={model} actions={actions} />
        <ObjectiveList model={model} actions={actions} />
        <VoiceFields model={model} actions={actions} />
        <ContactListField model={model} actions={actions} />
        <ServerFields model={model} actions={actions} />
        <WritingFields model={model} actions={actions} />
      </main>
    </div>
  );
}
