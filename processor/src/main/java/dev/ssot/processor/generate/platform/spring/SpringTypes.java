package dev.ssot.processor.generate.platform.spring;

import com.palantir.javapoet.ClassName;

/** The types of Spring that generated code uses. */
final class SpringTypes {

    static final ClassName COMPONENT = ClassName.get("org.springframework.stereotype", "Component");
    static final ClassName REPOSITORY = ClassName.get("org.springframework.stereotype", "Repository");
    static final ClassName SERVICE = ClassName.get("org.springframework.stereotype", "Service");
    static final ClassName OBJECT_PROVIDER = ClassName.get("org.springframework.beans.factory", "ObjectProvider");
    static final ClassName TRANSACTIONAL = ClassName.get("org.springframework.transaction.annotation", "Transactional");

    private static final String WEB = "org.springframework.web.bind.annotation";
    static final ClassName REST_CONTROLLER = ClassName.get(WEB, "RestController");
    static final ClassName REQUEST_MAPPING = ClassName.get(WEB, "RequestMapping");
    static final ClassName GET_MAPPING = ClassName.get(WEB, "GetMapping");
    static final ClassName POST_MAPPING = ClassName.get(WEB, "PostMapping");
    static final ClassName PUT_MAPPING = ClassName.get(WEB, "PutMapping");
    static final ClassName PATCH_MAPPING = ClassName.get(WEB, "PatchMapping");
    static final ClassName DELETE_MAPPING = ClassName.get(WEB, "DeleteMapping");
    static final ClassName PATH_VARIABLE = ClassName.get(WEB, "PathVariable");
    static final ClassName REQUEST_PARAM = ClassName.get(WEB, "RequestParam");
    static final ClassName REQUEST_BODY = ClassName.get(WEB, "RequestBody");
    static final ClassName REQUEST_HEADER = ClassName.get(WEB, "RequestHeader");
    static final ClassName RESPONSE_STATUS = ClassName.get(WEB, "ResponseStatus");

    static final ClassName HTTP_STATUS = ClassName.get("org.springframework.http", "HttpStatus");
    static final ClassName MEDIA_TYPE = ClassName.get("org.springframework.http", "MediaType");
    static final ClassName RESPONSE_ENTITY = ClassName.get("org.springframework.http", "ResponseEntity");
    static final ClassName MULTI_VALUE_MAP = ClassName.get("org.springframework.util", "MultiValueMap");
    static final ClassName URI_BUILDER =
            ClassName.get("org.springframework.web.servlet.support", "ServletUriComponentsBuilder");

    private SpringTypes() {}
}
