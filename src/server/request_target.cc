// SPDX-License-Identifier: Apache-2.0
#include "request_target.h"

#include <boost/url/encoding_opts.hpp>
#include <boost/url/parse.hpp>
#include <boost/url/parse_query.hpp>
#include <boost/url/url_view.hpp>

namespace plenary::server {

namespace urls = boost::urls;

namespace {

// A plus stands for a blank, as browsers write forms.
std::string Decoded(urls::pct_string_view text) {
  urls::encoding_opts as_form;
  as_form.space_as_plus = true;
  return text.decode(as_form);
}

Parameters Decoded(const urls::params_encoded_view& encoded) {
  Parameters parameters;
  for (const auto& parameter : encoded) {
    parameters.insert_or_assign(Decoded(parameter.key), Decoded(parameter.value));
  }
  return parameters;
}

}  // namespace

Result<void> ReadTarget(std::string_view target, Request& request) {
  const auto url = urls::parse_origin_form(target);
  if (!url) return Fail(Errc::bad_input, "the address is no path with an optional query", "path");
  request.path = url->encoded_path();
  request.query = Decoded(url->encoded_params());
  return {};
}

Result<Parameters> ParseForm(std::string_view body) {
  const auto encoded = urls::parse_query(body);
  if (!encoded) return Fail(Errc::bad_input, "the body is not a form's fields", "body");
  return Decoded(*encoded);
}

}  // namespace plenary::server
