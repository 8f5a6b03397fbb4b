import './page.css';
import manifestXml from '../../manifest.xml';
import { startWorkbench } from './startWorkbench';

const root = document.getElementById('page');
if (!root) throw new Error('The page has no place for the workbench.');
Object.assign(window, { workbench: startWorkbench(root, manifestXml) });
