import './elements/context-menu.ts';
import './elements/modal-dialog.ts';
import './elements/select-menu.ts';
import './composer/message-composer.ts';
import './app.ts';
