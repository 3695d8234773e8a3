import * as activations from './activations.js';
import * as admin from './admin.js';
import * as answer from './answer.js';
import * as bars from './bars.js';
import * as boxes from './boxes.js';
import * as canvas from './canvas.js';
import * as collected from './collected.js';
import * as connection from './connection.js';
import * as exchange from './exchange.js';
import * as exporting from './export.js';
import * as feedback from './feedback.js';
import * as form from './form.js';
import * as hand from './hand.js';
import * as keyboard from './keyboard.js';
import * as labelDialog from './label-dialog.js';
import * as layers from './layers.js';
import * as mode from './mode.js';
import * as models from './models.js';
import * as network from './network.js';
import * as notices from './notices.js';
import * as offline from './offline.js';
import * as pipeline from './pipeline.js';
import * as practice from './practice.js';
import * as progress from './progress.js';
import * as reader from './reader.js';
import * as readout from './readout.js';
import * as saliency from './saliency.js';
import * as samples from './samples.js';
import * as theme from './theme.js';
import * as tools from './tools.js';
import * as training from './training.js';
import * as word from './word.js';
import { served } from './page.js';

/* Listeners before speakers: what shows the page's state first, what changes it last. */
const parts = [
  notices, readout, connection, admin, canvas, keyboard, samples, answer, word, boxes, bars, layers, network, activations, pipeline, saliency,
  feedback, hand, practice, labelDialog, collected, exporting, progress, training, reader, form, models, tools, mode, theme, exchange, offline,
];

/* Without a server there is nobody to train, to collect, or to know a hand. */
const ofServer = new Set([admin, feedback, hand, practice, collected, progress, training]);

for (const part of parts) if (served || !ofServer.has(part)) part.start();
