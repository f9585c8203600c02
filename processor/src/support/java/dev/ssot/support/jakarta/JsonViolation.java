package dev.ssot.support.jakarta;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import dev.ssot.support.JsonExpectation;
import dev.ssot.support.ProblemException;
import dev.ssot.support.Violation;
import java.util.List;

/** Says what is wrong with a JSON document in the words of the contract: no class name, no value, no position. */
final class JsonViolation {

    private JsonViolation() {}

    /** The problem: with the member at fault, unless it is the document as a whole. */
    static ProblemException problem(JsonProcessingException failure) {
        return failure instanceof JsonMappingException mapping
                        && !mapping.getPath().isEmpty()
                ? ProblemException.malformed(List.of(new Violation(path(mapping.getPath()), message(mapping))))
                : unexpected();
    }

    /** The problem of a document that is another one as a whole. */
    static ProblemException unexpected() {
        return new ProblemException(400, "The request body is not the JSON document expected.");
    }

    private static String path(List<JsonMappingException.Reference> references) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference reference : references) {
            if (reference.getFieldName() == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(reference.getFieldName());
            }
        }
        return path.toString();
    }

    private static String message(JsonMappingException problem) {
        if (problem instanceof UnrecognizedPropertyException) {
            return "is not a member of this resource";
        }
        if (problem instanceof InvalidNullException) {
            return "must not be null";
        }
        if (problem instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
            return JsonExpectation.of(mismatch.getTargetType());
        }
        if (problem.getCause() instanceof InputCoercionException) {
            return "is out of range";
        }
        return "is malformed";
    }
}
