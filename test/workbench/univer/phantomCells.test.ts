import { FormulaDependencyTreeType, FormulaDependencyTreeVirtual } from '@univerjs/engine-formula';
test('x', () => { expect(FormulaDependencyTreeVirtual).toBeDefined(); expect(FormulaDependencyTreeType.OTHER_FORMULA).toBeDefined(); });
