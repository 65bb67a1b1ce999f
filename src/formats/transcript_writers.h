// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "plenary/formats/formats.h"

namespace plenary::formats {

// The writers behind TranscriptWriter, one of each format.
std::unique_ptr<transcript::TranscriptSink> JsonTranscriptWriter(Output output);
std::unique_ptr<transcript::TranscriptSink> TextTranscriptWriter(Output output);
std::unique_ptr<transcript::TranscriptSink> HtmlTranscriptWriter(Output output);
std::unique_ptr<transcript::TranscriptSink> MarkdownTranscriptWriter(Output output);
std::unique_ptr<transcript::TranscriptSink> VttTranscriptWriter(Output output);

}  // namespace plenary::formats
