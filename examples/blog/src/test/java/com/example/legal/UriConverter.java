package com.example.legal;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.net.URI;

/** Stores an address as its text. */
@Converter
class UriConverter implements AttributeConverter<URI, String> {

    @Override
    public String convertToDatabaseColumn(URI place) {
        return place == null ? null : place.toString();
    }

    @Override
    public URI convertToEntityAttribute(String text) {
        return text == null ? null : URI.create(text);
    }
}
