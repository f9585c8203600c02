package dev.ssot.processor.read;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The order in which a class declares its members. The compiler of Eclipse sorts the fields of a record, and all members of a
 * class file, by their names. But a record knows what its constructor takes, and the file has all in order.
 */
public final class DeclarationOrder {

    /** That of a compiler that keeps it. */
    static final DeclarationOrder KEPT = new DeclarationOrder(false, name -> "", name -> Optional.empty());

    private final boolean isLost;
    private final Function<TypeElement, String> binaryName;
    private final Function<String, Optional<byte[]>> classFiles;
    private final Map<String, List<String>> known = new HashMap<>();

    private DeclarationOrder(
            boolean isLost, Function<TypeElement, String> binaryName, Function<String, Optional<byte[]>> classFiles) {
        this.isLost = isLost;
        this.binaryName = binaryName;
        this.classFiles = classFiles;
    }

    /**
     * That of the compiler which runs.
     *
     * @param classFiles finds the class file of a class that is not compiled now, by its binary name
     */
    public static DeclarationOrder of(Elements elements, Function<String, Optional<byte[]>> classFiles) {
        boolean isEclipse = elements.getClass().getName().startsWith("org.eclipse.");
        return new DeclarationOrder(
                isEclipse, type -> elements.getBinaryName(type).toString(), classFiles);
    }

    /** The members of a class, in order. */
    List<? extends Element> members(TypeElement type) {
        if (!isLost) {
            return type.getEnclosedElements();
        }
        List<String> names = known.computeIfAbsent(binaryName.apply(type), name -> names(name, type));
        Comparator<Element> order = Comparator.comparingInt(
                member -> names.indexOf(member.getSimpleName().toString()));
        return type.getEnclosedElements().stream().sorted(order).toList();
    }

    private List<String> names(String binaryName, TypeElement type) {
        List<String> components = type.getRecordComponents().stream()
                .map(component -> component.getSimpleName().toString())
                .toList();
        return components.isEmpty()
                ? classFiles.apply(binaryName).map(DeclarationOrder::read).orElse(List.of())
                : components;
    }

    private static List<String> read(byte[] file) {
        try (DataInputStream input = new DataInputStream(new ByteArrayInputStream(file))) {
            input.skipNBytes(8); // the magic number and the version
            String[] texts = texts(input);
            input.skipNBytes(6); // modifiers, the class, its superclass
            input.skipNBytes(2L * input.readUnsignedShort()); // interfaces
            List<String> names = new ArrayList<>();
            addMembers(names, input, texts);
            addMembers(names, input, texts);
            return names;
        } catch (IOException e) {
            return List.of();
        }
    }

    /** The texts among the constants, by their numbers (Java Virtual Machine Specification, section 4.4). */
    private static String[] texts(DataInputStream input) throws IOException {
        String[] texts = new String[input.readUnsignedShort()];
        for (int number = 1; number < texts.length; number++) {
            int tag = input.readUnsignedByte();
            switch (tag) {
                case 1 -> texts[number] = input.readUTF();
                case 5, 6 -> {
                    input.skipNBytes(8);
                    number++; // long and double count twice
                }
                case 7, 8, 16, 19, 20 -> input.skipNBytes(2);
                case 15 -> input.skipNBytes(3);
                default -> input.skipNBytes(4);
            }
        }
        return texts;
    }

    /** Adds the names of the fields, or of the methods that follow them. */
    private static void addMembers(List<String> names, DataInputStream input, String[] texts) throws IOException {
        int members = input.readUnsignedShort();
        for (int member = 0; member < members; member++) {
            input.skipNBytes(2); // modifiers
            names.add(texts[input.readUnsignedShort()]);
            input.skipNBytes(2); // descriptor
            int attributes = input.readUnsignedShort();
            for (int attribute = 0; attribute < attributes; attribute++) {
                input.skipNBytes(2); // name
                input.skipNBytes(Integer.toUnsignedLong(input.readInt()));
            }
        }
    }
}
