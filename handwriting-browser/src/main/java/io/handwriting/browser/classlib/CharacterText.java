package io.handwriting.browser.classlib;

import org.teavm.model.AccessLevel;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.ElementModifier;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.emit.ProgramEmitter;
import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;

/** Gives {@link Character#toString(int)} to TeaVM's class of characters, which lacks it. */
public final class CharacterText implements TeaVMPlugin, ClassHolderTransformer {
    private static final MethodDescriptor TEXT = new MethodDescriptor("toString", int.class, String.class);

    /** Made by the compiler. */
    public CharacterText() {}

    @Override
    public void install(TeaVMHost host) {
        host.add(this);
    }

    @Override
    public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
        if (type.getName().equals(Character.class.getName()) && type.getMethod(TEXT) == null) {
            type.addMethod(text(context));
        }
    }

    private static MethodHolder text(ClassHolderTransformerContext context) {
        MethodHolder method = new MethodHolder(TEXT);
        method.setLevel(AccessLevel.PUBLIC);
        method.getModifiers().add(ElementModifier.STATIC);
        ProgramEmitter code = ProgramEmitter.create(method, context.getHierarchy());
        code.invoke(CodePoint.class, "text", String.class, code.var(1, int.class))
                .returnValue();
        return method;
    }
}
